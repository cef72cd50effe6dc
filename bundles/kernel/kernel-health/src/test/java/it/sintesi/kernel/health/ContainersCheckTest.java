package it.sintesi.kernel.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.blueprint.container.BlueprintEvent;

class ContainersCheckTest {

    private final BundleContext context = mock(BundleContext.class);
    private final Bundle bundle = mock(Bundle.class);

    @BeforeEach
    void oneBundle() {
        Dictionary<String, String> headers = new Hashtable<>(Map.of("Bundle-Blueprint", "OSGI-INF/blueprint/pact.xml"));
        when(bundle.getSymbolicName()).thenReturn("it.sintesi.pact");
        when(bundle.getBundleId()).thenReturn(7L);
        when(bundle.getHeaders()).thenReturn(headers);
        when(bundle.getState()).thenReturn(Bundle.ACTIVE);
        when(context.getBundles()).thenReturn(new Bundle[] {bundle});
    }

    @ParameterizedTest
    @CsvSource({"1,false,avviando", "2,true,1 moduli", "5,false,causa ignota", "6,false,attende (x=y)", "7,false,attende (x=y)"})
    void everyContainerMustBeCreated(int type, boolean ready, String detail) {
        ContainersCheck check = new ContainersCheck(context, "it.sintesi.pact");
        boolean waits = type == BlueprintEvent.GRACE_PERIOD || type == BlueprintEvent.WAITING;
        check.blueprintEvent(waits ? new BlueprintEvent(type, bundle, bundle, new String[] {"(x=y)"})
                : new BlueprintEvent(type, bundle, bundle));
        assertThat(check.check().ready()).isEqualTo(ready);
        assertThat(check.check().detail()).contains(detail);
    }

    @Test
    void withoutAnyEventItIsNotReady() {
        assertThat(new ContainersCheck(context, "").check().ready()).isFalse();
    }

    @Test
    void anExpectedBundleMustBeThere() {
        when(context.getBundles()).thenReturn(new Bundle[0]);
        assertThat(new ContainersCheck(context, "it.sintesi.pact").check().detail()).isEqualTo("it.sintesi.pact manca");
        assertThat(new ContainersCheck(context, "").check().ready()).isTrue();
    }

    @Test
    void anUnresolvedBundleIsNeverReady() {
        when(bundle.getState()).thenReturn(Bundle.INSTALLED);
        assertThat(new ContainersCheck(context, "").check().ready()).isFalse();
    }
}
