package it.sintesi.observatory.web;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.api.ExternalFact;
import it.sintesi.observatory.api.WarehouseKeeper;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;

/** A keeper whose work lasts until the test lets it end. */
final class FakeKeeper implements WarehouseKeeper {

    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch release = new CountDownLatch(1);
    boolean failing;

    @Override
    public void rebuild(Caller caller, LongConsumer progress) {
        progress.accept(1234);
        begun.countDown();
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (failing) {
            throw ServiceException.unavailable("Gli archivi sono fermi.", 10);
        }
    }

    @Override
    public List<Count> reconcile(Caller caller) {
        return List.of(new Count("Avviamenti di ottobre 2026", 100, 100), new Count("Cessazioni di ottobre 2026", 50, 49));
    }

    @Override
    public void external(String importId, List<ExternalFact> facts) {
        throw new UnsupportedOperationException();
    }
}
