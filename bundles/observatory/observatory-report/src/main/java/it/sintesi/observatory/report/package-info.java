/** Half-yearly report of the observatory. */
package it.sintesi.observatory.report;
