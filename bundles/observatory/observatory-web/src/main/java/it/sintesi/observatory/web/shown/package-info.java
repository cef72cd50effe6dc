/** Answers as people read them: tables, comparison, statements. */
package it.sintesi.observatory.web.shown;
