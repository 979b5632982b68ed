@echo off
rem Starts the vanban command with settings for a program that lives half a second. An archive of classes that was made beside
rem the jar (see the comments in the file vanban) is used when there is one.
setlocal
set "JAR=%~dp0vanban.jar"
if not exist "%JAR%" set "JAR=%~dp0..\target\vanban.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xshare:auto -Xlog:disable "-XX:SharedArchiveFile=%JAR:~0,-4%.jsa" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%JAR%" %*
exit /b %ERRORLEVEL%
