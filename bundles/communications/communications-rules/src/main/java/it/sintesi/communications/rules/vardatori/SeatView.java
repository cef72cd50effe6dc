package it.sintesi.communications.rules.vardatori;

import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.Transfer;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.View;
import java.util.ArrayList;
import java.util.List;

/** Each seat of a VarDatori: of the present and of the previous employer, and the places of work that move. */
final class SeatView extends View {
    private final Seat seat;

    private SeatView(Seat seat, String place, Facts facts) {
        super(facts, place);
        this.seat = seat;
    }

    static List<SeatView> of(VarDatori form, Facts facts) {
        List<SeatView> seats = new ArrayList<>();
        if (form.employer() != null) {
            add(seats, form.employer().legalSeat(), "DatoreAttuale.Sede", facts);
        }
        if (form.change() instanceof Transfer transfer) {
            if (transfer.previous() != null) {
                add(seats, transfer.previous().legalSeat(), "TrasferimentoAzienda.DatorePrecedente.Sede", facts);
            }
            for (int i = 0; i < transfer.sites().size(); i++) {
                add(seats, transfer.sites().get(i).seat(), Places.site(i), facts);
            }
        }
        return seats;
    }

    private static void add(List<SeatView> seats, Seat seat, String place, Facts facts) {
        if (seat != null) {
            seats.add(new SeatView(seat, place, facts));
        }
    }

    Seat seat() {
        return seat;
    }

    /** Paths of repeated elements, as the reader writes them: {@code [n]} from the second on. */
    static final class Places {
        private Places() {
        }

        static String site(int index) {
            return "TrasferimentoAzienda.SedeLavoro" + nth(index);
        }

        static String worker(int site, int index) {
            return site(site) + ".Lavoratori" + nth(index);
        }

        private static String nth(int index) {
            return index == 0 ? "" : "[" + (index + 1) + "]";
        }
    }
}
