/** Questions compiled to constant SQL. */
package it.sintesi.observatory.question;
