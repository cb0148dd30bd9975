# What deploy/up and deploy/import share: finding Java, the data folder and the built program. Logic lives in Java;
# here is only what has to happen before there is a Java program to run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd)
data=${COLONNADE_DATA:-$root/var}
case $data in /*) ;; *) data=$PWD/$data ;; esac

# tell CHINESE ENGLISH: one sentence, in the language of the environment
tell() {
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in zh*) echo "$1" ;; *) echo "$2" ;; esac
}

sorry() {
  tell "$@" >&2
  exit 1
}

find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || sorry "JAVA_HOME（$JAVA_HOME）中没有 bin/java。" "There is no bin/java in JAVA_HOME ($JAVA_HOME)."
  else
    java=$(command -v java) || sorry "需要 JDK 17 或更高版本，但 PATH 中没有 java。" \
      "A JDK 17 or later is needed, and there is no java on the PATH."
  fi
  local properties version
  properties=$("$java" -XshowSettings:properties -version 2>&1) || true
  version=$(sed -n 's/^ *java\.specification\.version = //p' <<<"$properties")
  home=$(sed -n 's/^ *java\.home = //p' <<<"$properties")
  [ "${version%%.*}" -ge 17 ] 2>/dev/null || sorry "需要 JDK 17 或更高版本，$java 的版本是 ${version:-未知}。" \
    "A JDK 17 or later is needed; $java is version ${version:-unknown}."
}

checksum() {
  if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}

# One name for one state of the sources that make the program.
fingerprint() (
  cd "$root"
  export -f checksum
  find pom.xml src/main workflows search-index deploy/pom.xml deploy/src/main -type f -print0 |
    LC_ALL=C sort -z | xargs -0 bash -c 'checksum "$@"' checksum | checksum | cut -c 1-16
)

# Sets $program to the last used one, whatever the sources are by now; to nothing where there is none.
find_last_program() {
  program=$(find "$data/program" -mindepth 1 -maxdepth 1 -type d ! -name '.*' -exec ls -td {} + 2>/dev/null | head -n 1) ||
    true
}

# Sets $program to the folder of the built program, which is built first where that is needed.
find_program() {
  local name
  name=$(fingerprint)
  program=$data/program/$name
  [ -d "$program" ] && return
  [ -x "$home/bin/javac" ] || sorry "构建程序需要完整的 JDK，$home 中没有 javac。" \
    "Building the program needs a full JDK; there is no javac in $home."
  local launcher=$root/deploy/src/main classes status=0
  classes=$(mktemp -d)
  "$home/bin/javac" -encoding UTF-8 -d "$classes" -sourcepath "$launcher/java" \
    "$launcher/java/colonnade/launch/BuildProgram.java"
  JAVA_HOME=$home "$java" -cp "$classes:$launcher/resources" colonnade.launch.BuildProgram "$root" "$data" "$name" ||
    status=$?
  rm -rf "$classes"
  [ "$status" -eq 0 ] || exit "$status"
}
