# Sets flags to run a copy of our jar, which stays whole when somebody rebuilds while a stack is up.

built=infra/local/target
copies=infra/local/parts/run
copy=$copies/local-$(cksum <"$built/local-1.0.0-SNAPSHOT.jar" | cut -d ' ' -f 1).jar
mkdir -p "$copies"
find "$copies" -name '*.jar' -mtime +7 -delete
if [[ ! -f "$copy" ]]; then
  cp "$built/local-1.0.0-SNAPSHOT.jar" "$copy.$$"
  mv "$copy.$$" "$copy"
fi
flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dslf4j.internal.verbosity=ERROR "-Dliving-well.built=$built"
  -cp "$copy:$built/parts/launcher/*")
