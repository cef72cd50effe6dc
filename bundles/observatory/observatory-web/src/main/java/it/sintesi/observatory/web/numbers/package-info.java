/** Figures and days as they are written. */
package it.sintesi.observatory.web.numbers;
