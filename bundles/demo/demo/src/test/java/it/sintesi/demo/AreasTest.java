package it.sintesi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.kernel.api.ServiceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.service.blueprint.container.ServiceUnavailableException;

class AreasTest {

    private static final ServiceEvent EVENT = new ServiceEvent(ServiceEvent.Kind.DID, LocalDate.of(2026, 1, 2), 1, "A", null);

    @Test
    void anAreaThatIsMissingIsAskedOnceAndTheOthersGoOn() {
        Recording gone = new Recording("gone", () -> {
            throw new ServiceUnavailableException("not there", "(x)");
        });
        Recording there = new Recording("there", () -> { });
        Areas areas = new Areas(List.of(gone, there));
        areas.prepare("A");
        areas.happen(EVENT);
        areas.happen(EVENT);
        areas.leaveOpen(List.of("A"));
        assertThat(gone.happened).isEmpty();
        assertThat(there.happened).containsExactly(EVENT, EVENT);
        assertThat(areas.counts()).containsEntry("gone prepare MISSING", 1).containsEntry("there DID", 2);
    }

    @Test
    void aRefusalIsCountedAndTheNextEventGoesOn() {
        Recording refusing = new Recording("r", () -> { });
        refusing.refuses = true;
        Areas areas = new Areas(List.of(refusing));
        areas.prepare("A");
        areas.happen(EVENT);
        refusing.refuses = false;
        areas.happen(EVENT);
        assertThat(areas.counts()).containsEntry("r DID CONFLICT", 1).containsEntry("r DID", 1);
    }

    @Test
    void anAreaThatBreaksDoesNotStopTheOthers() {
        Recording broken = new Recording("broken", () -> {
            throw new IllegalStateException("no table");
        });
        Recording there = new Recording("there", () -> { });
        Areas areas = new Areas(List.of(broken, there));
        areas.prepare("A");
        areas.happen(EVENT);
        assertThat(broken.happened).isEmpty();
        assertThat(areas.counts()).containsEntry("broken prepare BROKEN", 1).containsEntry("there DID", 1);
    }

    private static final class Recording implements Area {
        private final String name;
        private final Runnable preparation;
        private final List<ServiceEvent> happened = new ArrayList<>();
        private boolean refuses;

        Recording(String name, Runnable preparation) {
            this.name = name;
            this.preparation = preparation;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void prepare(String anybody) {
            preparation.run();
        }

        @Override
        public boolean happen(ServiceEvent event) {
            if (refuses) {
                throw new ServiceException(ServiceException.Kind.CONFLICT, "already", List.of());
            }
            return happened.add(event);
        }
    }
}
