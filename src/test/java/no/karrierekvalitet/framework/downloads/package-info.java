@NullMarked
package no.karrierekvalitet.framework.downloads;

import org.jspecify.annotations.NullMarked;
