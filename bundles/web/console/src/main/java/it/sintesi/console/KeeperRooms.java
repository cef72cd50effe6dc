package it.sintesi.console;

import java.util.List;

/** Rooms of those who keep the system. */
public record KeeperRooms(ModulePages modules, OutboxPages outbox, AuditPages audit, PageList pages) {

    List<Rooms> rooms() {
        return List.of(modules, outbox, audit, pages);
    }
}
