package it.sintesi.communications.format.mapping;

import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.schema.Node;

/** Persons of whom a form tells only names and code. */
final class PersonNames {
    private PersonNames() {
    }

    static Person read(Node node) {
        return node == null ? null : Person.named(node.textOf("cognome"), node.textOf("nome"), node.textOf("codice-fiscale"));
    }
}
