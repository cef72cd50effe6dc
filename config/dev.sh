#!/usr/bin/env bash
# A running system; a bundle whose sources change is compiled, and Karaf's own watcher updates it in place.
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$root" || exit 1
data=$root/data/dev ssh_port=8101 args=()
while [ $# -gt 0 ]; do
  case $1 in
    --data) data=$2; shift 2 ;;
    --ssh-port) ssh_port=$2; shift 2 ;;
    *) args+=("$1"); shift ;;
  esac
done
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
mkdir -p "$data/etc-local"
# Only here: our own snapshots come from the developer's Maven repository, which the watcher looks at.
sed "s|^org.ops4j.pax.url.mvn.localRepository.*|org.ops4j.pax.url.mvn.localRepository = $repository|" config/main/etc/org.ops4j.pax.url.mvn.cfg \
  > "$data/etc-local/org.ops4j.pax.url.mvn.cfg"
password=$(head -c 18 /dev/urandom | base64 | tr -dc 'A-Za-z0-9')
printf 'dev = %s,_g_:admingroup\n_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\n' "$password" > "$data/etc-local/users.properties"
rm -rf "$data/etc"
"$root/sintesi" run --data "$data" --ssh-port "$ssh_port" ${args[@]+"${args[@]}"} &
server=$!
mark=$(mktemp)
finish() { rm -f "$mark"; kill -TERM $server 2>/dev/null; wait $server; exit 0; }
trap finish INT TERM
until [ -s "$data/ready.json" ]; do kill -0 $server 2>/dev/null || exit 1; sleep 0.5; done
export KARAF_ETC=$data/etc KARAF_DATA=$data/karaf CHECK_ROOT_INSTANCE_RUNNING=false
# The client reads its standard input even when it is given a command, and gives up when that is at its end: here it stays open.
pipe=$(mktemp -u); mkfifo "$pipe"; exec 4<> "$pipe"; rm -f "$pipe"
assembly/target/assembly/bin/client -a "$ssh_port" -u dev -p "$password" 'bundle:watch *' <&4 >/dev/null || { echo "sintesi dev: la console di Karaf non risponde" >&2; finish; }
exec 4>&-
echo "sintesi dev: modificare un modulo sotto bundles/; Ctrl-C per finire"
while kill -0 $server 2>/dev/null; do
  sleep 1
  changed=$(find bundles -path '*/src/main/*' -newer "$mark" -type f 2>/dev/null | sed 's#/src/main/.*##' | sort -u)
  [ -n "$changed" ] || continue
  touch "$mark"
  for module in $changed; do
    began=$SECONDS
    if mvn -o -q -B install -DskipTests -Dspotless.check.skip -Denforcer.skip -f "$module/pom.xml"; then
      echo "sintesi dev: $module compilato in $((SECONDS - began)) s, vivo fra un istante"
    else
      echo "sintesi dev: $module non compila, resta la versione di prima" >&2
    fi
  done
done
wait $server
