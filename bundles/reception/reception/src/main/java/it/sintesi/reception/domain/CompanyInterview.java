package it.sintesi.reception.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * First information interview with a company (charter, 3.1).
 *
 * @param who      who came for the company
 * @param topics   what it was about
 * @param material what was handed over, one thing a line; or null
 * @param nextStep what happens next
 * @param nextDay  by when
 */
public record CompanyInterview(String id, String office, String company, String name, String who, List<Topic> topics, String material, String note, String nextStep,
                               LocalDate nextDay, String by, Instant at) {

    public CompanyInterview {
        topics = List.copyOf(topics);
    }

    /** Areas of service for companies (charter, 3.1.2). */
    public enum Topic {
        VACANCIES, TRAINING, INCENTIVES, POLICIES, TRAINEESHIPS, PRESELECTION, EURES, MATERIAL
    }
}
