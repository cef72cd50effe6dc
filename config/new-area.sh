#!/usr/bin/env bash
# Makes the shape of a new area: bundles/NAME/NAME-api and bundles/NAME/NAME.
set -eu
name=${1:-}
case $name in '' | *[!a-z]*) echo "Uso: ./sintesi new-area NOME (solo lettere minuscole, in inglese)" >&2; exit 64 ;; esac
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
area=$root/bundles/$name
[ ! -e "$area" ] || { echo "L'area $name esiste già: $area" >&2; exit 1; }
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$root/bundles/pom.xml" | head -1)
class=$(printf '%s' "${name:0:1}" | tr '[:lower:]' '[:upper:]')${name:1}

pom() { # artifact, symbolic name, extra properties, dependencies
  cat <<XML
<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>it.sintesi</groupId><artifactId>bundles</artifactId><version>$version</version><relativePath>../../pom.xml</relativePath></parent>
  <artifactId>$1</artifactId>
  <packaging>bundle</packaging>
  <name>Sintesi :: $class :: $1</name>
  <properties>
    <bundle.name>$2</bundle.name>
    $3
  </properties>
  <dependencies>
    <dependency><groupId>it.sintesi</groupId><artifactId>kernel-api</artifactId><version>\${project.version}</version></dependency>$4
  </dependencies>
</project>
XML
}
api=$area/$name-api/src/main/java/it/sintesi/$name/api
impl=$area/$name/src/main
mkdir -p "$api/event" "$impl/java/it/sintesi/$name"/{domain,application,persistence} "$impl/resources/OSGI-INF/blueprint" "$impl/resources/db/$name" \
  "$area/$name/src/test/java/it/sintesi/$name"
pom "$name-api" "it.sintesi.$name.api" '<bundle.exports>{local-packages}</bundle.exports>' '' > "$area/$name-api/pom.xml"
pom "$name" "it.sintesi.$name" "<bundle.schema>$name</bundle.schema>" "
    <dependency><groupId>it.sintesi</groupId><artifactId>$name-api</artifactId><version>\${project.version}</version></dependency>
    <dependency><groupId>it.sintesi</groupId><artifactId>kernel-jdbc</artifactId><version>\${project.version}</version></dependency>
    <dependency><groupId>it.sintesi</groupId><artifactId>kernel-testing</artifactId><version>\${project.version}</version><scope>test</scope></dependency>" > "$area/$name/pom.xml"
for part in '' .event; do
  printf '/** %s. */\n@Version("1.0.0")\npackage it.sintesi.%s.api%s;\n\nimport org.osgi.annotation.versioning.Version;\n' \
    "$([ -z "$part" ] && echo "API of the area $name" || echo "What the area $name tells the others")" "$name" "$part" > "$api/${part#.}${part:+/}package-info.java"
done
cat > "$impl/resources/OSGI-INF/blueprint/$name.xml" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<blueprint xmlns="http://www.osgi.org/xmlns/blueprint/v1.0.0" default-timeout="5000">
  <reference interface="it.sintesi.kernel.api.SchemaReady" filter="(schema=$name)"/>
  <reference id="transactions" interface="it.sintesi.kernel.api.Transactions"/>
</blueprint>
XML
upper=$(printf '%s' "$name" | tr '[:lower:]' '[:upper:]')
printf -- '-- Prima tabella dell'"'"'area; lo schema lo crea il migratore.\nCREATE TABLE %s.EXAMPLE (ID VARCHAR(36) NOT NULL PRIMARY KEY);\n' "$upper" > "$impl/resources/db/$name/V1__$name.sql"
for part in "$area/$name-api" "$area/$name"; do
  printf '# %s\n\n**Scopo.**\n\n**API.**\n\n**Eventi.** In entrata: nessuno. In uscita: nessuno.\n\n**Tabelle.** Schema `%s`.\n\n**Regole.**\n\n**Configurazione** (`it.sintesi.%s`).\n\n**Prova.** `mvn -o -q install -pl :%s`\n' \
    "$(basename "$part")" "$name" "$name" "$(basename "$part")" > "$part/README.md"
done
sed -i "s#  </modules>#    <module>$name/$name-api</module>\n    <module>$name/$name</module>\n  </modules>#" "$root/bundles/pom.xml"
echo "Creati bundles/$name/$name-api e bundles/$name/$name; i passi che restano sono in CONTRIBUTING.md (dal 2 in poi)."
