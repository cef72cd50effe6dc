package it.sintesi.observatory.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Answer.Cell;
import it.sintesi.observatory.api.Answer.Row;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.web.shown.Names;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFileTest {

    @Test
    void figures_names_and_marks_stand_side_by_side() {
        Observatory labels = (Observatory) Proxy.newProxyInstance(Observatory.class.getClassLoader(), new Class<?>[] {Observatory.class}, (proxy, method, arguments) -> "Commercio, \"servizi\"");
        Question question = new Question(List.of(Measure.HIRES), List.of(Dimension.SECTOR), Map.of(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), Question.View.WORKPLACE,
                Question.Counting.GROSS);
        Answer answer = new Answer(question, List.of(new Row(List.of("1"), List.of(new Cell(new BigDecimal("1.5E+3"), false))), new Row(Arrays.asList((String) null), List.of(Cell.HIDDEN))),
                new Row(List.of(), List.of(Cell.NONE)), null, 0, Answer.Confidentiality.PROTECTED);
        assertThat(new String(DataFile.of(answer, new Names(labels, (key, arguments) -> key)), StandardCharsets.UTF_8))
                .isEqualTo("sector,sector_label,hires,hires_flag\r\n1,\"Commercio, \"\"servizi\"\"\",1500,\r\n,value.unknown,,c\r\n");
    }
}
