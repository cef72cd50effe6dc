package it.sintesi.reception.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whose turn it is: tickets handed to this desk, then those with priority, then who waits longest; priority never keeps the others waiting for ever. */
public final class Turn {

    private Turn() {
    }

    /**
     * The tickets that a desk may call, in the order in which it calls them.
     *
     * @param waiting  tickets that wait
     * @param inARow   priority tickets called in a row so far
     * @param most     as many priority tickets are called in a row while others wait
     */
    public static List<Ticket> order(List<Ticket> waiting, Desk desk, int inARow, int most) {
        Comparator<Ticket> oldest = Comparator.comparing(Ticket::issuedAt).thenComparing(Ticket::label);
        List<Ticket> mine = waiting.stream().filter(t -> t.onlyDesk() == null ? desk.services().contains(t.service()) : t.onlyDesk().equals(desk.id())).toList();
        List<Ticket> order = new ArrayList<>(mine.stream().filter(t -> t.onlyDesk() != null).sorted(oldest).toList());
        List<Ticket> first = mine.stream().filter(t -> t.onlyDesk() == null && t.priority()).sorted(oldest).toList();
        List<Ticket> rest = mine.stream().filter(t -> t.onlyDesk() == null && !t.priority()).sorted(oldest).toList();
        boolean fair = inARow >= most;
        order.addAll(fair ? rest : first);
        order.addAll(fair ? first : rest);
        return order;
    }
}
