/** Conditionality: its module. */
package it.sintesi.conditionality;
