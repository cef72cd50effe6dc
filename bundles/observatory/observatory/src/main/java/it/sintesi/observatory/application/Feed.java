package it.sintesi.observatory.application;

import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.observatory.persistence.FlowStore;
import it.sintesi.observatory.protection.Protection;
import it.sintesi.observatory.warehouse.FlowLoader;
import it.sintesi.observatory.warehouse.Loader;
import it.sintesi.observatory.warehouse.Pseudonyms;
import it.sintesi.observatory.warehouse.Warehouse;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Keeps a warehouse in step with the areas. Communications and flows are numbered in the order of their commits; a warehouse knows up to which number it
 * has come and asks for what came after. So nothing is lost when an event is delivered to another node, and nothing counts twice when it comes again.
 */
public final class Feed {

    private final Kernel kernel;
    private final FlowStore store;
    private final CommunicationFacts facts;
    private volatile byte[] secret;

    public Feed(Kernel kernel, FlowStore store, CommunicationFacts facts) {
        this.kernel = kernel;
        this.store = store;
        this.facts = facts;
    }

    private byte[] secret() {
        if (secret == null) {
            secret = kernel.transactions().requiresNew(store::secret);
        }
        return secret;
    }

    Pseudonyms pseudonyms() {
        return new Pseudonyms(secret());
    }

    Protection protection() {
        return new Protection(ByteBuffer.wrap(secret()).getLong());
    }

    java.time.LocalDate today() {
        return kernel.clock().today();
    }

    private int year() {
        return kernel.clock().today().getYear() + 1;
    }

    /** Takes in what came since the last time; the answer is how many relations it touched. */
    public int follow(Warehouse warehouse) {
        flows(warehouse);
        return new Loader(facts, pseudonyms()).follow(warehouse, year());
    }

    /** Fills an empty warehouse. */
    public void everything(Warehouse warehouse, LongConsumer progress) {
        flows(warehouse);
        new Loader(facts, pseudonyms()).everything(warehouse, year(), progress);
    }

    private void flows(Warehouse warehouse) {
        FlowLoader loader = new FlowLoader(pseudonyms());
        long known = loader.known(warehouse);
        List<FlowStore.Row> rows = kernel.transactions().required(() -> store.after(known));
        List<FlowStore.Line> lines = kernel.transactions().required(() -> store.linesAfter(known));
        loader.load(warehouse, rows, lines);
    }
}
