package it.sintesi.communications.web;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;

/** Code lists that know Brescia only. */
final class FewCodes implements CodeLists {

    private record Brescia(String name) implements CodeList {

        @Override
        public Optional<CodeEntry> find(String code, LocalDate day) {
            return "B157".equals(code) && name.equals(MUNICIPALITIES) ? Optional.of(new CodeEntry(code, "Brescia", null, null, Map.of())) : Optional.empty();
        }

        @Override
        public Collection<CodeEntry> entries() {
            return List.of();
        }

        @Override
        public boolean partial() {
            return false;
        }
    }

    @Override
    public CodeList get(String name) {
        return new Brescia(name);
    }

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public ImportReport importCsv(String name, Reader csv, String source) {
        throw new UnsupportedOperationException();
    }
}
