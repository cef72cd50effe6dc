package it.sintesi.communications.endpoints.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyWriter;

/** Writes the views as JSON; fields without a value are left out. Views are records of texts, numbers and lists, so that nothing depends on a mapper's settings. */
@Produces(MediaType.APPLICATION_JSON)
public final class Json implements MessageBodyWriter<Record> {
    private static final ObjectMapper MAPPER = new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(Record view, Class<?> type, Type generic, Annotation[] annotations, MediaType media, MultivaluedMap<String, Object> headers,
                        OutputStream out) throws IOException {
        out.write(bytes(view));
    }

    /** Any view, or a list of views. */
    static byte[] bytes(Object view) throws IOException {
        return MAPPER.writeValueAsBytes(view);
    }
}
