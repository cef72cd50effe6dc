package it.sintesi.kernel.cxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings, proxies, certificates, cache and rate limit on both sides of their boundaries. */
class SettingsTest {
    @ParameterizedTest
    @CsvSource({"10.0.0.0/8,10.255.0.1,true", "10.0.0.0/8,11.0.0.1,false", "192.168.1.7,192.168.1.7,true", "192.168.1.7,192.168.1.8,false", "10.1.2.128/25,10.1.2.127,false",
        "10.1.2.128/25,10.1.2.128,true", "::1,::1,true", "fd00::/8,fdab::1,true", "fd00::/8,fe80::1,false", "10.0.0.0/8,::1,false", "10.0.0.0/8,nome,false"})
    void networks(String networks, String address, boolean inside) {
        assertThat(TrustedProxies.of(networks).contains(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/0", "10.0.0.0/33", "10.0.0.0/x", "::/129"})
    void networksThatAreNoneStopTheStart(String text) {
        assertThatThrownBy(() -> TrustedProxies.of(text)).hasMessageContaining("trustedProxies");
    }

    @ParameterizedTest
    @CsvSource({"x,4,10", "-1,4,10", "30,0,10", "30,4,3601"})
    void secondsThatAreNoneStopTheStart(String cache, String body, String swap) {
        assertThatThrownBy(() -> DoorSettings.of("", "", cache, body, swap)).hasMessageContaining("Seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"solo", "a sha256 zz", "a altro x"})
    void certificateLinesThatAreNoneAreNamed(String line) {
        assertThatThrownBy(() -> new ClientCertificates(List.of("# commento", "", line))).hasMessageContaining("riga 3");
    }

    @Test
    void credentialsAreForgottenInTime() {
        AtomicLong now = new AtomicLong();
        CredentialCache cache = new CredentialCache(Duration.ofSeconds(30), now::get);
        var digest = cache.digest("Basic x".getBytes());
        cache.put(digest, Caller.ANONYMOUS);
        now.set(Duration.ofSeconds(30).toNanos() - 1);
        assertThat(cache.find(digest)).isPresent();
        assertThat(cache.find(cache.digest("Basic y".getBytes()))).isEmpty();
        now.set(Duration.ofSeconds(30).toNanos());
        assertThat(cache.find(digest)).isEmpty();
    }

    @Test
    void soManyAMinuteAndNoMore() {
        AtomicLong now = new AtomicLong();
        RateLimiter limiter = new RateLimiter(3, now::get);
        for (int i = 0; i < 3; i++) {
            limiter.take("1.1.1.1");
        }
        assertThatThrownBy(() -> limiter.take("1.1.1.1")).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.retryAfterSeconds()).isEqualTo(20));
        limiter.take("2.2.2.2");
        now.set(Duration.ofSeconds(20).toNanos());
        limiter.take("1.1.1.1");
        assertThatThrownBy(() -> limiter.take("1.1.1.1")).isInstanceOf(ServiceException.class);
    }
}
