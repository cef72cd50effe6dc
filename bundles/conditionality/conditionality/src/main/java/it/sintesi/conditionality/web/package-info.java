/** Pages. */
package it.sintesi.conditionality.web;
