/** What is done to small counts. */
package it.sintesi.observatory.protection;
