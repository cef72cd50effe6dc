/** Use cases: gather, write, publish. */
package it.sintesi.observatory.report.application;
