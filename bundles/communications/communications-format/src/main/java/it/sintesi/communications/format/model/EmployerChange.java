package it.sintesi.communications.format.model;

import java.time.LocalDate;

/** What a VarDatori tells: a transfer of workers or a new name. */
public sealed interface EmployerChange permits Transfer, Renaming {
    /** The day of effect. */
    LocalDate date();
}
