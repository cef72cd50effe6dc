/** Tables of the schema reports. */
package it.sintesi.observatory.report.persistence;
