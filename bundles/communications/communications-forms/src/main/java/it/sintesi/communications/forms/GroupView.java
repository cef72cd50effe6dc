package it.sintesi.communications.forms;

import java.util.List;

/** A fieldset as the page shows it; without fields it is only the place where they may appear. */
public record GroupView(String id, String title, String help, List<FieldView> fields) {
}
