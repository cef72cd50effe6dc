package it.sintesi.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.LoginDoor.Arrival;
import it.sintesi.web.api.LoginDoor.Departure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ForgedTokensTest {

    private static final String CALLBACK = "http://127.0.0.1:1/accesso/spid/ritorno";
    // The library compares with the machine's clock.
    private static final CertifiedClock CLOCK = () -> new Date().toInstant();

    private final StubProvider provider = new StubProvider();
    private final WebHarness web = new WebHarness();
    private final Accounts accounts = web.accounts();
    private final AuditNotes audit = new AuditNotes();
    /** User names of those who registered by themselves, by the fiscal code they gave. */
    private final Map<String, String> registered = new HashMap<>();

    @AfterEach
    void close() {
        provider.close();
        web.close();
    }

    private OidcDoor door(String... more) {
        Map<String, String> text = new HashMap<>(Map.of("id", "spid", "label", "Entra con SPID", "issuer", provider.issuer(), "client.id", "sintesi",
                "client.secret", "segreto", "acr.request", "L3 L2", "acr.accept", "L2 L3"));
        for (int i = 0; i < more.length; i += 2) {
            text.put(more[i], more[i + 1]);
        }
        return OidcDoors.door(OidcSettings.of(text), accounts, audit, CLOCK, (code, email, by, address) -> java.util.Optional.ofNullable(registered.get(code)));
    }

    private static Map<String, String> parameters(String url) {
        Map<String, String> found = new HashMap<>();
        for (String pair : url.substring(url.indexOf('?') + 1).split("&")) {
            int equal = pair.indexOf('=');
            found.put(pair.substring(0, equal), java.net.URLDecoder.decode(pair.substring(equal + 1), StandardCharsets.UTF_8));
        }
        return found;
    }

    private Arrival login(OidcDoor door, BiFunction<StubProvider, String, String> token) {
        Departure departure = door.depart(CALLBACK);
        Map<String, String> asked = parameters(departure.address());
        provider.gives(token.apply(provider, asked.get("nonce")));
        return door.arrive(Map.of("code", "c", "state", asked.get("state")), departure.memory(), CALLBACK, "192.0.2.1");
    }

    private static String good(StubProvider provider, String nonce) {
        return StubProvider.signed(provider.key, provider.claims(nonce, CLOCK.now()).build());
    }

    private static String changed(StubProvider provider, String nonce, BiFunction<JWTClaimsSet.Builder, Instant, JWTClaimsSet.Builder> change) {
        return StubProvider.signed(provider.key, change.apply(provider.claims(nonce, CLOCK.now()), CLOCK.now()).build());
    }

    @Test
    void asks_with_code_pkce_state_nonce_and_level() {
        Departure departure = door().depart(CALLBACK);
        Map<String, String> asked = parameters(departure.address());
        assertThat(asked).containsEntry("response_type", "code").containsEntry("code_challenge_method", "S256").containsEntry("acr_values", "L3 L2")
                .containsEntry("redirect_uri", CALLBACK).containsEntry("client_id", "sintesi").containsKeys("code_challenge", "state", "nonce");
        assertThat(departure.memory()).contains(asked.get("state"), asked.get("nonce")).hasSizeLessThan(2000);
        assertThat(door().depart(CALLBACK).memory()).isNotEqualTo(departure.memory());
    }

    @Test
    void a_good_token_opens_one_citizens_account() {
        OidcDoor door = door();
        Arrival first = login(door, ForgedTokensTest::good);
        assertThat(first.caller().subjectCode()).isEqualTo("VRDRSO85A41B157T");
        assertThat(first.caller().displayName()).isEqualTo("Rosa Verdi");
        assertThat(first.caller().roles()).containsExactly(Role.CITIZEN);
        assertThat(first.caller().account()).startsWith("cittadino-").doesNotContainIgnoringCase("VRDRSO");
        assertThat(login(door, ForgedTokensTest::good).caller().account()).isEqualTo(first.caller().account());
        assertThat(accounts.ofSubject("VRDRSO85A41B157T")).hasSize(1);
        assertThat(audit.entries).hasSize(2).allSatisfy(entry -> assertThat(entry.purpose()).isEqualTo("Accesso con Entra con SPID, livello L2"));
        assertThat(provider.tokenRequest()).contains("code_verifier=", "grant_type=authorization_code");
    }

    @Test
    void an_account_of_the_staff_with_the_same_fiscal_code_stays_closed() {
        accounts.create(new Accounts.NewAccount("capo", "Capo", null, Set.of(Role.ADMINISTRATOR), null, "VRDRSO85A41B157T", "x".toCharArray(), false));
        Arrival arrival = login(door(), ForgedTokensTest::good);
        assertThat(arrival.caller().roles()).containsExactly(Role.CITIZEN);
        assertThat(accounts.ofSubject("VRDRSO85A41B157T")).extracting(Account::username).hasSize(2);
    }

    @Test
    void who_registered_before_keeps_one_account() {
        accounts.create(new Accounts.NewAccount("rosa.verdi1", "Rosa Verdi", "rosa@example.org", Set.of(Role.CITIZEN), null, null, "x".toCharArray(), false));
        registered.put("VRDRSO85A41B157T", "rosa.verdi1");
        assertThat(login(door(), ForgedTokensTest::good).caller().account()).isEqualTo("rosa.verdi1");
        assertThat(accounts.ofSubject("VRDRSO85A41B157T")).as("no second account").isEmpty();
    }

    static Stream<Arguments> forged() throws Exception {
        RSAKey stranger = new RSAKeyGenerator(2048).keyID("k1").generate();
        return Stream.of(
                forgery("no signature", (p, n) -> new PlainJWT(p.claims(n, CLOCK.now()).build()).serialize()),
                forgery("signature taken off", (p, n) -> good(p, n).substring(0, good(p, n).lastIndexOf('.') + 1)),
                forgery("wrong key", (p, n) -> StubProvider.signed(stranger, p.claims(n, CLOCK.now()).build())),
                forgery("HMAC with the public key", (p, n) -> StubProvider.hmac(publicKey(p), p.claims(n, CLOCK.now()).build())),
                forgery("HMAC with the client secret", (p, n) -> StubProvider.hmac(Base64.getDecoder().decode("c2VncmV0b3NlZ3JldG9zZWdyZXRvc2VncmV0b3NlZ3JldG8="),
                        p.claims(n, CLOCK.now()).build())),
                forgery("another algorithm", (p, n) -> StubProvider.signed(JWSAlgorithm.RS512, p.key, p.claims(n, CLOCK.now()).build())),
                forgery("tampered payload", (p, n) -> tampered(good(p, n))),
                forgery("wrong issuer", (p, n) -> changed(p, n, (c, now) -> c.issuer("https://evil.example"))),
                forgery("wrong audience", (p, n) -> changed(p, n, (c, now) -> c.audience("another"))),
                forgery("wrong authorised party", (p, n) -> changed(p, n, (c, now) -> c.audience(List.of("sintesi", "another")).claim("azp", "another"))),
                forgery("several audiences, no authorised party", (p, n) -> changed(p, n, (c, now) -> c.audience(List.of("sintesi", "another")))),
                forgery("another authorised party alone", (p, n) -> changed(p, n, (c, now) -> c.claim("azp", "another"))),
                forgery("wrong nonce", (p, n) -> changed(p, n, (c, now) -> c.claim("nonce", "other"))),
                forgery("missing nonce", (p, n) -> changed(p, n, (c, now) -> c.claim("nonce", null))),
                forgery("expired", (p, n) -> changed(p, n, (c, now) -> c.expirationTime(Date.from(now.minus(Duration.ofMinutes(5)))))),
                forgery("without end", (p, n) -> changed(p, n, (c, now) -> c.expirationTime(null))),
                forgery("not valid yet", (p, n) -> changed(p, n, (c, now) -> c.notBeforeTime(Date.from(now.plus(Duration.ofMinutes(5)))))),
                forgery("issued in the future", (p, n) -> changed(p, n, (c, now) -> c.issueTime(Date.from(now.plus(Duration.ofMinutes(5)))))),
                forgery("level too low", (p, n) -> changed(p, n, (c, now) -> c.claim("acr", "L1"))),
                forgery("no level", (p, n) -> changed(p, n, (c, now) -> c.claim("acr", null))),
                forgery("no fiscal code", (p, n) -> changed(p, n, (c, now) -> c.claim("fiscalNumber", null))),
                forgery("no fiscal code but a text", (p, n) -> changed(p, n, (c, now) -> c.claim("fiscalNumber", "TINIT-' OR 1=1 --"))),
                forgery("not a token", (p, n) -> "a.b.c"));
    }

    private static Arguments forgery(String name, BiFunction<StubProvider, String, String> token) {
        return Arguments.of(name, token);
    }

    private static byte[] publicKey(StubProvider provider) {
        try {
            return provider.key.toRSAPublicKey().getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tampered(String token) {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("VRDRSO85A41B157T", "RSSMRA80A01B157X");
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void a_forged_token_opens_nothing(String name, BiFunction<StubProvider, String, String> token) {
        assertThatThrownBy(() -> login(door(), token)).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.kind()).isEqualTo(ServiceException.Kind.UNAUTHENTICATED);
            assertThat(e.getMessage()).startsWith("L'accesso non è riuscito");
        });
        assertThat(accounts.ofSubject("VRDRSO85A41B157T")).isEmpty();
        assertThat(accounts.ofSubject("RSSMRA80A01B157X")).isEmpty();
        assertThat(audit.entries).isEmpty();
    }

    @Test
    void a_state_counts_once_and_only_in_its_own_browser() {
        OidcDoor door = door();
        Departure departure = door.depart(CALLBACK);
        Map<String, String> asked = parameters(departure.address());
        provider.gives(good(provider, asked.get("nonce")));
        Map<String, String> answer = Map.of("code", "c", "state", asked.get("state"));
        String other = door.depart(CALLBACK).memory();
        assertThatThrownBy(() -> door.arrive(answer, other, CALLBACK, null)).isInstanceOf(ServiceException.class);
        assertThatThrownBy(() -> door.arrive(Map.of("code", "c"), departure.memory(), CALLBACK, null)).isInstanceOf(ServiceException.class);
        assertThat(door.arrive(answer, departure.memory(), CALLBACK, null).caller().subjectCode()).isEqualTo("VRDRSO85A41B157T");
        assertThatThrownBy(() -> door.arrive(answer, departure.memory(), CALLBACK, null)).as("replayed").isInstanceOf(ServiceException.class);
    }

    @ParameterizedTest
    @CsvSource({"a.b", "''", "a.b.c", "a..b"})
    void a_cookie_that_is_not_ours_opens_nothing(String memory) {
        assertThatThrownBy(() -> door().arrive(Map.of("code", "c", "state", "a"), memory, CALLBACK, null))
                .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.UNAUTHENTICATED));
    }

    @Test
    void the_fiscal_code_may_come_from_the_user_info_of_the_same_subject() {
        provider.says("/me", "{\"sub\":\"s-1\",\"given_name\":\"Rosa\",\"family_name\":\"Verdi\",\"fiscalNumber\":\"VRDRSO85A41B157T\"}");
        assertThat(login(door(), (p, n) -> changed(p, n, (c, now) -> c.claim("fiscalNumber", null))).caller().subjectCode()).isEqualTo("VRDRSO85A41B157T");
        provider.says("/me", "{\"sub\":\"somebody-else\",\"fiscalNumber\":\"VRDRSO85A41B157T\"}");
        assertThatThrownBy(() -> login(door(), (p, n) -> changed(p, n, (c, now) -> c.claim("fiscalNumber", null)))).isInstanceOf(ServiceException.class);
    }

    @Test
    void errors_of_the_provider_are_told_in_plain_italian() {
        OidcDoor door = door();
        Departure departure = door.depart(CALLBACK);
        String state = parameters(departure.address()).get("state");
        assertThatThrownBy(() -> door.arrive(Map.of("error", "access_denied", "state", state), departure.memory(), CALLBACK, null)).hasMessageContaining("Avete annullato");
        provider.close();
        assertThatThrownBy(() -> door().depart(CALLBACK)).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.kind()).isEqualTo(ServiceException.Kind.UNAVAILABLE);
            assertThat(e.getMessage()).contains("entrate con la password");
        });
    }

    @ParameterizedTest
    @CsvSource({"id,SPID!", "id,uscita", "issuer,http://provider.example", "algorithms,HS256", "algorithms,none", "scopes,profile", "client.secret,''", "label,''"})
    void a_wrong_configuration_is_named(String name, String value) {
        assertThatThrownBy(() -> door(name, value)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(name);
    }
}
