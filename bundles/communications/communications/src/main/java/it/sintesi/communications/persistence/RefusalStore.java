package it.sintesi.communications.persistence;

import it.sintesi.communications.api.Refusal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;

/** Writes refusals, with the message that was refused. */
public final class RefusalStore {

    private static final Insert REFUSAL = new Insert("INSERT INTO communications.refusal (id, refused_at, sender, channel, form, digest, message, message_size, rejections)"
            + " VALUES (?,?,?,?,?,?,?,?,?)", Types.VARCHAR, Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARBINARY,
            Types.INTEGER, Types.VARCHAR);

    public void add(Connection connection, Refusal r, Packed message) throws SQLException {
        REFUSAL.run(connection, r.id(), Moments.micros(r.at()), r.sender(), r.channel().name(), r.form(), r.digest(), message.bytes(), message.size(), Json.of(r.rejections()));
    }
}
