package it.sintesi.helpdesk.persistence;

import it.sintesi.helpdesk.api.OutageService;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services of an outage as one column. */
final class Services {

    private Services() {
    }

    static String write(List<OutageService> services) {
        return services.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static List<OutageService> read(String text) {
        return Stream.of(text.split(",")).filter(name -> !name.isEmpty()).map(OutageService::valueOf).toList();
    }
}
