package it.sintesi.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody whose job ended three days ago, as the employer told us: that is all the register knows. */
record Dismissed(String code, String surname, String name, String communication) {

    /** The employer tells of the end. @param municipality where the person lives @param postcode of that place */
    static Dismissed told(DistributionServer server, String municipality, String postcode) {
        String message = Messages.fresh("unilav-cessazione").replaceAll(" delegato=\"[^\"]*\" tipoDelegato=\"[^\"]*\"", "")
                .replaceFirst("(?s)<IndirizzoLavoratore><Comune>[^<]*</Comune><cap>[^<]*", "<IndirizzoLavoratore><Comune>" + municipality + "</Comune><cap>" + postcode);
        HttpResponse<String> answer = server.client("officine").post(Client.REST, "application/xml", message);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        try {
            JsonNode receipt = new ObjectMapper().readTree(answer.body());
            return new Dismissed(receipt.path("worker").asText(), cut(message, "cognome"), cut(message, "nome"), receipt.path("code").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cut(String message, String element) {
        Matcher matcher = Pattern.compile("<" + element + ">([^<]*)<").matcher(message);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + element);
        }
        return matcher.group(1);
    }
}
