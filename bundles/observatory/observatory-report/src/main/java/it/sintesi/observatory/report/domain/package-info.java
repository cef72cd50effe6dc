/** Half-years, sections, drafts of texts: pure. */
package it.sintesi.observatory.report.domain;
