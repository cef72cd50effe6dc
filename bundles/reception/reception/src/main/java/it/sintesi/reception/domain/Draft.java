package it.sintesi.reception.domain;

import it.sintesi.reception.api.Appointments.Slot;
import java.time.Instant;

/** What somebody has chosen and typed on the way to an appointment. */
public record Draft(String id, String account, Slot slot, String note, String email, String phone, Instant at) {
}
