/** The observatory in the browser: explorer, charts, definitions, public pages, open data. */
package it.sintesi.observatory.web;
