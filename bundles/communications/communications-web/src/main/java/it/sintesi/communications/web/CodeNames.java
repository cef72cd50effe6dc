package it.sintesi.communications.web;

import java.util.HashMap;
import java.util.Map;

import it.sintesi.communications.api.Relation;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;

/** What the codes of a relation mean, for people; a code that no list knows stays as it is. */
final class CodeNames {

    private final CodeLists lists;

    CodeNames(CodeLists lists) {
        this.lists = lists;
    }

    /** The present terms by component of {@link Relation}; empty where there is none. */
    Map<String, String> of(Relation relation) {
        Map<String, String> names = new HashMap<>();
        names.put("contract", name(CodeList.CONTRACTS, relation.contract()));
        names.put("workingTime", name(CodeList.WORKING_TIMES, relation.workingTime()));
        names.put("collectiveAgreement", name(CodeList.COLLECTIVE_AGREEMENTS, relation.collectiveAgreement()));
        names.put("workplace", name(CodeList.MUNICIPALITIES, relation.workplace()));
        names.put("endCause", name(CodeList.TERMINATION_CAUSES, relation.endCause()));
        return names;
    }

    private String name(String list, String code) {
        return code == null ? "" : lists.get(list).find(code, null).map(CodeEntry::description).map(text -> text + " (" + code + ")").orElse(code);
    }
}
