/** Company pacts: their module. */
package it.sintesi.companypact;
