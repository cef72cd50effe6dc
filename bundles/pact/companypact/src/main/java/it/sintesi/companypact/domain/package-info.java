/** Company pacts and the table of their states; no framework. */
package it.sintesi.companypact.domain;
