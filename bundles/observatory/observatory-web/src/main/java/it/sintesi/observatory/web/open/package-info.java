/** Open data: tables at stable addresses and their DCAT-AP_IT catalogue. */
package it.sintesi.observatory.web.open;
