package it.sintesi.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.web.api.LoginDoor;

/** A door whose provider lets in whoever brings the memory back with the answer {@code yes}. */
record FakeDoor(Accounts accounts) implements LoginDoor {

    @Override
    public String id() {
        return "spid";
    }

    @Override
    public String label() {
        return "Entra con SPID";
    }

    @Override
    public Departure depart(String callback) {
        return new Departure("https://provider.example/authorize?back=" + callback, "m3mory");
    }

    @Override
    public Arrival arrive(Map<String, String> answer, String memory, String callback, String address) {
        if (!"yes".equals(answer.get("answer")) || !"m3mory".equals(memory)) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "L'accesso con SPID non è riuscito", List.of());
        }
        return new Arrival(accounts.callerOf("azienda", address).orElseThrow(), "f4rewell");
    }

    @Override
    public Optional<String> leave(String farewell, String home) {
        return farewell.isEmpty() ? Optional.empty() : Optional.of("https://provider.example/logout?hint=" + farewell + "&back=" + home);
    }
}
