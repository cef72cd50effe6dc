/** Values and pure logic of external sources. */
package it.sintesi.observatory.sources.domain;
