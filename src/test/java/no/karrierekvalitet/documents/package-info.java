@NullMarked
package no.karrierekvalitet.documents;

import org.jspecify.annotations.NullMarked;
