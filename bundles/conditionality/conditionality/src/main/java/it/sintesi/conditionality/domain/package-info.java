/** Cases and the table of their states; no framework. */
package it.sintesi.conditionality.domain;
