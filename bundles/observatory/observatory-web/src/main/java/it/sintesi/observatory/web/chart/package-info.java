/** Charts as SVG without inline style, with title, description, markers and patterns. */
package it.sintesi.observatory.web.chart;
