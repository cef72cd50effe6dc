package it.sintesi.registry.domain;

import it.sintesi.registry.api.CompanyFile;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.Representative;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a company's file holds beyond the company, as texts by name of the component, and back. */
public final class CompanyFileData {

    /** Names of the components. */
    public static final Set<String> FIELDS = Set.of("staff", "vatNumber", "representatives");

    private CompanyFileData() {
    }

    /** Everything, the company too. */
    public static Map<String, String> of(CompanyFile file) {
        Map<String, String> data = new HashMap<>(CompanyData.of(file.company()));
        data.putAll(more(file));
        return data;
    }

    /** Only what the company does not hold. */
    public static Map<String, String> more(CompanyFile file) {
        Map<String, String> data = new HashMap<>();
        Parts.put(data, "staff", file.staff() == null ? null : file.staff().toString());
        Parts.put(data, "vatNumber", file.vatNumber());
        Parts.put(data, "representatives", Parts.lines(file.representatives(), r -> Parts.join(r.name(), r.fiscalCode(), r.role(), r.since())));
        return data;
    }

    public static CompanyFile file(String code, Map<String, String> data, Map<String, Origin> origins) {
        Map<String, Origin> company = new HashMap<>(origins);
        company.keySet().removeAll(FIELDS);
        Map<String, Origin> more = new HashMap<>(origins);
        more.keySet().retainAll(FIELDS);
        String staff = data.get("staff");
        return new CompanyFile(CompanyData.company(code, data, company), staff == null ? null : Integer.valueOf(staff), data.get("vatNumber"),
                Parts.lines(data.get("representatives"), CompanyFileData::representative), more);
    }

    private static Representative representative(String line) {
        Parts p = Parts.of(line, 4);
        return new Representative(p.get(0), p.get(1), p.get(2), p.day(3));
    }
}
