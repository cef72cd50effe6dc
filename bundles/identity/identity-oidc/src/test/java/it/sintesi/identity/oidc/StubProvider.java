package it.sintesi.identity.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** A provider on loopback that gives whatever token a test wants. */
final class StubProvider implements AutoCloseable {

    final RSAKey key;
    private final HttpServer server;
    private final Map<String, String> answers = new HashMap<>();
    private String tokenRequest = "";

    StubProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("k1").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
            answers.put("/.well-known/openid-configuration", """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys","userinfo_endpoint":"%1$s/me",
                    "response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}"""
                    .formatted(issuer()));
            answers.put("/keys", new JWKSet(key.toPublicJWK()).toString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The body with which the token endpoint was asked last. */
    String tokenRequest() {
        return tokenRequest;
    }

    void gives(String idToken) {
        answers.put("/token", "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken + "\"}");
    }

    void says(String path, String json) {
        answers.put(path, json);
    }

    JWTClaimsSet.Builder claims(String nonce, Instant now) {
        return new JWTClaimsSet.Builder().issuer(issuer()).audience("sintesi").subject("s-1").claim("nonce", nonce).issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300))).claim("acr", "L2").claim("given_name", "Rosa").claim("family_name", "Verdi")
                .claim("email", "rosa@example.org").claim("fiscalNumber", "TINIT-VRDRSO85A41B157T");
    }

    static String signed(RSAKey with, JWTClaimsSet claims) {
        return signed(JWSAlgorithm.RS256, with, claims);
    }

    static String signed(JWSAlgorithm algorithm, RSAKey with, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("k1").build(), claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The classic: an HMAC whose secret is the public key that everybody knows. */
    static String hmac(byte[] secret, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), claims);
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/token")) {
            tokenRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        }
        byte[] body = answers.getOrDefault(path, "{\"error\":\"invalid_grant\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answers.containsKey(path) ? 200 : 400, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
