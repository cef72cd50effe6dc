#!/usr/bin/env bash
# Measures the distribution that the build has made, or its parts. Builds its own two modules when they are not up to date.
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$root"
what=${1:-intake}
[ $# -gt 0 ] && shift
say() { echo "sintesi bench: $*" >&2; }
usage() {
  cat <<'TXT'
Uso: ./sintesi bench [intake|rules|start|web|careers|people|observatory|forecast] [opzioni]
  intake   ricevute al secondo accanto a un'eco SOAP vuota, e un file di 10.000 comunicazioni, su Derby e PostgreSQL (P1, P3)
  rules    tutte le regole accanto alla validazione con lo schema (P2)
  start    avvio e memoria accanto a Karaf con http e war (P8, P9)
  web      tempi di tutte le pagine di console e portale, peso della prima (P7); --data CARTELLA usa una dimostrazione già caricata
  careers  carriere e stato di 3 milioni di rapporti, un decimo e dieci volte tanti, accanto a DuckDB (P4)
  observatory  domande all'osservatorio su 0,6 e 6 milioni di comunicazioni, accanto a DuckDB, PostgreSQL e Derby (P5)
           --size N, solo quelle; --lives N (o S, M, L), le vite di tante persone della provincia sintetica
  forecast  prova sul passato delle previsioni su dieci anni della provincia sintetica (M, o --lives N)
  people   pagina di una persona con 150.000 persone in anagrafe, su PostgreSQL (P7); --people N
  --long              forma estesa: turni più lunghi e archivio dieci volte più grande
  --engine NOME       solo derby o solo postgresql
  --only PARTE        di intake: solo clients o solo bulk
  --archive N --seconds N --rounds N
TXT
}
case $what in
  intake | rules | start | web | careers | people | observatory | forecast) ;;
  -h | --help) usage; exit 0 ;;
  *) usage >&2; exit 64 ;;
esac
stamp=bench/bench/target/lib
if [ ! -d $stamp ] || [ -n "$(find bench bundles/communications/communications-format bundles/communications/communications-rules bundles/communications/communications bundles/careers/careers bundles/demo/demo bundles/observatory/observatory bundles/observatory/observatory-forecast -name target -prune -o -type f -newer $stamp -print -quit)" ]; then
  mvn -o -B -q install -DskipTests -f bench/pom.xml >&2 || mvn -B -q -ntp install -DskipTests -f bench/pom.xml >&2
  touch $stamp
fi
if [ "$what" = start ] && ! ls bench/target/stock/*.tar.gz >/dev/null 2>&1; then
  copy="org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.apache.karaf:apache-karaf:4.4.10:tar.gz -DoutputDirectory=$root/bench/target/stock"
  # shellcheck disable=SC2086
  mvn -o -B -q -N $copy >&2 || mvn -B -q -ntp -N $copy >&2
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -Xmx1g -XX:+UseParallelGC -Duser.timezone=Europe/Rome -Dsintesi.root="$root" ${SINTESI_DISTRIBUTION:+-Dsintesi.distribution="$SINTESI_DISTRIBUTION"} -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
  -cp "bench/bench/target/classes:bench/bench/target/lib/*" it.sintesi.bench.Bench "$what" "$@"
