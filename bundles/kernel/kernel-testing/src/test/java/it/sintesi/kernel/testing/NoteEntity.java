package it.sintesi.kernel.testing;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A row of the sample schema. */
@Entity
@Table(schema = "SAMPLE", name = "NOTE")
public class NoteEntity {

    @Id
    private String id;
    @Lob
    private String body;
    private String vendor;

    protected NoteEntity() {
    }

    public NoteEntity(String id, String body, String vendor) {
        this.id = id;
        this.body = body;
        this.vendor = vendor;
    }

    public String getBody() {
        return body;
    }
}
