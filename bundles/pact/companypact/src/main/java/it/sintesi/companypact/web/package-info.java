/** Pages. */
package it.sintesi.companypact.web;
