/** Pages of the reports. */
package it.sintesi.observatory.report.web;
