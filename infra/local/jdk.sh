# Sets JAVA to a JDK 25, wherever the system, SDKMAN or macOS keeps it.

is_25() { [[ -x "$1/bin/javac" ]] && "$1/bin/java" -version 2>&1 | head -n 1 | grep -q '"25[."]'; }

JAVA=""
for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
  /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/java/* /opt/jdk*; do
  if [[ -n "$home" ]] && is_25 "$home"; then
    JAVA="$home/bin/java"
    break
  fi
done
if [[ -z "$JAVA" ]] && command -v javac >/dev/null && javac -version 2>&1 | grep -q ' 25'; then
  JAVA=$(command -v java)
fi
if [[ -z "$JAVA" ]]; then
  echo "Living Well needs a JDK 25: install one (for example Eclipse Temurin 25) or set JAVA_HOME to it." >&2
  exit 1
fi
