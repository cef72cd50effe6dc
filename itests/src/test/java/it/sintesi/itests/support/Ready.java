package it.sintesi.itests.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code ready.json} tells.
 *
 * @param address  base address, without slash at the end
 * @param millis   milliseconds from start to ready
 * @param pid      process id of the Java process
 * @param demo     whether the demonstration is loaded
 * @param accounts password by user name
 * @param roles    role, as told, by user name
 */
public record Ready(String address, long millis, long pid, boolean demo, Map<String, String> accounts, Map<String, String> roles) {

    static Ready read(Path file) throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        Map<String, String> accounts = new LinkedHashMap<>();
        Map<String, String> roles = new LinkedHashMap<>();
        json.path("accounts").forEach(account -> {
            accounts.put(account.path("user").asText(), account.path("password").asText());
            roles.put(account.path("user").asText(), account.path("role").asText());
        });
        return new Ready(json.path("address").asText(), json.path("millis").asLong(), json.path("pid").asLong(), json.path("demo").asBoolean(), accounts, roles);
    }
}
