package it.sintesi.kernel.security;

import it.sintesi.kernel.api.security.Accounts.TokenView;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.util.List;

/** API tokens: shown once, kept as digests, which also name them. */
final class AccountTokens {

    private static final String ADD = "INSERT INTO kernel.api_token (digest, username, label, created_us) VALUES (?, ?, ?, ?)";
    private static final String LIST = "SELECT digest, label, created_us FROM kernel.api_token WHERE username = ? ORDER BY created_us DESC, digest";
    private static final String REVOKE = "DELETE FROM kernel.api_token WHERE username = ? AND digest = ?";

    private final Sql sql;

    AccountTokens(Sql sql) {
        this.sql = sql;
    }

    /** Keeps a new token; returns its secret. */
    String issue(String username, String label, long nowUs) {
        String token = "sintesi_" + Digests.newSecret();
        sql.update(ADD, Digests.sha256(token), username, label, nowUs);
        return token;
    }

    List<TokenView> list(String username) {
        return sql.list(LIST, row -> new TokenView(row.getString("digest"), row.getString("label"), Micros.read(row, "created_us")), username);
    }

    boolean revoke(String username, String id) {
        return sql.update(REVOKE, username, id) == 1;
    }
}
