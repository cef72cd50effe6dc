package it.sintesi.observatory.application;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.observatory.warehouse.Classifier;
import it.sintesi.observatory.warehouse.Group;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;

/** Groups of codes from the lists of the kernel and the territories of the register. */
public final class KnownCodes implements Classifier {

    private final CodeLists lists;
    private final Offices offices;
    private volatile SameClasses classes;

    public KnownCodes(CodeLists lists, Offices offices) {
        this.lists = lists;
        this.offices = offices;
    }

    @Override
    public String office(String place) {
        return offices.officeOf(place).map(Office::id).orElse(null);
    }

    @Override
    public String province(String place) {
        return lists.get(CodeList.MUNICIPALITIES).find(place, null).map(entry -> entry.attribute("sigla")).filter(s -> !s.isEmpty()).orElse(null);
    }

    @Override
    public String activity2025(String activity) {
        if (classes == null) {
            classes = new SameClasses(lists.get(CodeList.SECTORS_2007).entries(), lists.get(CodeList.SECTORS_2025).entries());
        }
        return classes.of(activity);
    }

    @Override
    public int citizenship(String citizenship) {
        return lists.get(CodeList.CITIZENSHIPS).find(citizenship, null).map(entry -> switch (entry.attribute("cod_nazionalita")) {
            case "1" -> "ITALIAN";
            case "2" -> "EU";
            case "3" -> "OTHER";
            default -> "";
        }).map(Group.CITIZENSHIP::id).orElse(0);
    }

    @Override
    public int contract(String contract, boolean term) {
        CodeEntry entry = lists.get(CodeList.CONTRACTS).find(contract, null).orElse(null);
        if (entry == null) {
            return 0;
        }
        // Some kinds have a category that is missing or told by their code only.
        return Group.CONTRACT.id(contract.startsWith("A.03") && !"A.03.04".equals(contract) && !"A.03.07".equals(contract) ? "APPRENTICESHIP" : group(entry, term));
    }

    private static String group(CodeEntry entry, boolean term) {
        return switch (entry.attribute("categoria")) {
            case "SOMMINISTRAZIONE" -> "AGENCY";
            case "INTERMITTENTE" -> "ON_CALL";
            case "DOMESTICO" -> "DOMESTIC";
            case "COLLABORAZIONE" -> "QUASI_SUBORDINATE";
            case "TIROCINIO", "BORSA_LAVORO" -> "TRAINEESHIP";
            case "SUBORDINATO", "DOMICILIO", "FORMAZIONE_LAVORO", "INSERIMENTO" -> switch (entry.attribute("forma")) {
                case "I" -> "PERMANENT";
                case "D" -> "FIXED_TERM";
                default -> term ? "FIXED_TERM" : "PERMANENT";
            };
            default -> "OTHER";
        };
    }
}
